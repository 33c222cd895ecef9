import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markArtifacts, type Surroundings } from '../../src/pdf/content.ts'

const AROUND: Surroundings = {
  holdsTags: name => name === 'Tagged',
  isBox: mcid => mcid === 7,
  isWide: font => font === 'Wide',
}

function marked(content: string, around = AROUND): string {
  const { bytes } = markArtifacts(Buffer.from(content, 'latin1'), around)
  return bytes === null ? content : Buffer.from(bytes).toString('latin1')
}

describe('markArtifacts', () => {
  it.each<[name: string, content: string, wanted: string]>([
    ['an area', '1 0 0 rg 0 0 9 9 re f\n', '1 0 0 rg /Artifact BMC\n0 0 9 9 re f\nEMC\n'],
    ['a line', '0 0 m 9 9 l S\n', '/Artifact BMC\n0 0 m 9 9 l S\nEMC\n'],
    ['a text', 'BT /F 9 Tf (a) Tj ET\n', '/Artifact BMC\nBT /F 9 Tf (a) Tj ET\nEMC\n'],
    ['an image', 'q /Im Do Q\n', 'q /Artifact BMC\n/Im Do\nEMC Q\n'],
    ['a shading', '/Sh sh\n', '/Artifact BMC\n/Sh sh\nEMC\n'],
    ['two in a row', '0 0 9 9 re f 0 0 m S\n', '/Artifact BMC\n0 0 9 9 re f 0 0 m S\nEMC\n'],
    [
      'one on either side of a saved state',
      '9 9 re f q 9 9 re f Q\n',
      '/Artifact BMC\n9 9 re f\nEMC q /Artifact BMC\n9 9 re f\nEMC Q\n',
    ],
    [
      'a text with words of its own',
      'BT /Span <</ActualText (x)>> BDC (a) Tj EMC ET\n',
      '/Artifact BMC\nBT /Span <</ActualText (x)>> BDC (a) Tj EMC ET\nEMC\n',
    ],
    [
      'text beside tagged text in one object',
      'BT (a) Tj /P <</MCID 0>> BDC (b) Tj EMC ET\n',
      'BT /Artifact BMC\n(a) Tj\nEMC /P <</MCID 0>> BDC (b) Tj EMC ET\n',
    ],
  ])('wraps %s', (_, content, wanted) => {
    expect(marked(content)).toBe(wanted)
  })

  it.each([
    ['tagged text', '/P <</MCID 0 >>BDC BT (a) Tj ET EMC\n'],
    ['what is an artifact already', '/Artifact BMC 0 0 9 9 re f EMC\n'],
    ['a clip', '0 0 9 9 re W n\n'],
    ['a form that holds tagged content', 'q /Tagged Do Q\n'],
    ['operators in strings', '/P <</MCID 0>>BDC BT (f S Do \\) ( EMC ) ) Tj <00> Tj ET EMC\n'],
    ['operators in comments', '% 0 0 9 9 re f\n/P <</MCID 0>>BDC BT (a) Tj ET EMC\n'],
    ['a text object that shows nothing', 'BT /F 9 Tf ET\n'],
  ])('leaves %s alone', (_, content) => {
    expect(marked(content)).toBe(content)
  })

  it('reads past the bytes of an inline image', () => {
    const content = 'BI /W 1 ID \x00 EIf q\x01 EI\n'
    const wrapped = marked(content)
    expect(wrapped.replace('/Artifact BMC\n', '').replace('\nEMC', '')).toBe(content)
    expect(wrapped.match(/EMC/g)).toHaveLength(1)
  })

  it('turns the lines of a box into an artifact, and names the mark that is gone', () => {
    const { bytes, dropped } = markArtifacts(
      Buffer.from('/L <</MCID 7>>BDC 0 0 9 9 re f EMC /L <</MCID 8>>BDC 0 0 9 9 re f EMC'),
      AROUND,
    )
    expect(dropped).toEqual([7])
    expect(String(Buffer.from(bytes ?? []))).toBe(
      '/Artifact BMC\n 0 0 9 9 re f EMC /L <</MCID 8>>BDC 0 0 9 9 re f EMC',
    )
  })

  it('keeps the mark of a box that holds text', () => {
    const { dropped } = markArtifacts(
      Buffer.from('/L <</MCID 7>>BDC 0 0 9 9 re f BT /Span <</ActualText (x)>>BDC (a) Tj EMC ET EMC'),
      AROUND,
    )
    expect(dropped).toEqual([])
  })

  it.each([
    ['BT /Wide 9 Tf <00410000> Tj ET', true],
    ['BT /Wide 9 Tf [<0041> -2 <0000>] TJ ET', true],
    ['BT /Wide 9 Tf <41000041> Tj ET', false],
    ['BT /Narrow 9 Tf <0000> Tj ET', false],
  ])('finds a missing glyph in %s: %s', (content, missing) => {
    expect(markArtifacts(Buffer.from(content), AROUND).missingGlyph).toBe(missing)
  })

  it('changes nothing but the marks around artifacts, which open and close in turn', () => {
    const piece = fc.constantFrom(
      '0 0 9 9 re f',
      '0 0 m 1 1 l S',
      '0 0 9 9 re W n',
      'q',
      'Q',
      '1 0 0 rg',
      '/Im Do',
      '/Tagged Do',
      'BT /Wide 9 Tf (a\\)(b)) Tj <0041> Tj ET',
      'BT /P <</MCID 3>>BDC (a) Tj EMC (b) Tj ET',
      '/P <</MCID 4 /T <</U (EMC)>> >>BDC BT [(a) 3 <00>] TJ ET 0 0 1 1 re f EMC',
      '/Span <</ActualText (x)>>BDC 0 0 1 1 re f EMC',
      '% f S EMC',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const content = `${pieces.join('\n')}\n`
        const wrapped = marked(content)
        expect(wrapped.replaceAll('/Artifact BMC\n', '').replaceAll('\nEMC', '')).toBe(
          content.replaceAll('\nEMC', ''),
        )
        let open = 0
        for (const [mark] of wrapped.replace(/\(.*?\)|%.*/g, '').matchAll(/\b(?:BDC|BMC|EMC)\b/g)) {
          open += mark === 'EMC' ? -1 : 1
          expect(open).toBeGreaterThanOrEqual(0)
        }
        expect(open).toBe(0)
      }),
    )
  })
})
