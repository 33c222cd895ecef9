import { PDFName, PDFString } from '@cantoo/pdf-lib'
import { deflated } from './deflate.ts'
import type { Pdf } from './document.ts'
import { srgbProfile } from './srgb-profile.ts'

let profile: Uint8Array | undefined

/** Says what the colours of the file mean (ISO 19005-3 §6.2.3, §6.2.4.3): Chromium writes DeviceRGB, which is sRGB. */
export function writeOutputIntent(pdf: Pdf): void {
  profile ??= deflated(srgbProfile())
  const stream = pdf.context.register(pdf.context.stream(profile, { N: 3, Filter: 'FlateDecode' }))
  const intent = pdf.context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: stream,
  })
  pdf.catalog.set(PDFName.of('OutputIntents'), pdf.context.obj([pdf.context.register(intent)]))
}
