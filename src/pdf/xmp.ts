import { PDFName } from '@cantoo/pdf-lib'
import type { Claims } from './claims.ts'
import type { Pdf } from './document.ts'
import type { Record } from './record.ts'

/**
 * Writes the metadata of the file as XMP (ISO 14289-1 §7.1, ISO 19005-3 §6.6.2): the same facts as the document information, and the
 * standards that the file keeps. PDF/A knows no schema for PDF/UA, so it is described (§6.6.2.3).
 */
export function writeXmp(pdf: Pdf, record: Record, claims: Claims): void {
  const stream = pdf.context.stream(Buffer.from(xmpOf(record, claims)), { Type: 'Metadata', Subtype: 'XML' })
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream))
}

/** The packet as text. */
export function xmpOf(record: Record, claims: Claims): string {
  const date = record.date === null ? null : new Date(record.date * 1000).toISOString().replace('.000Z', 'Z')
  const properties = [
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alternatives(record.title)}</dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escaped(record.lang)}</rdf:li></rdf:Bag></dc:language>`,
    record.author && `<dc:creator><rdf:Seq><rdf:li>${escaped(record.author)}</rdf:li></rdf:Seq></dc:creator>`,
    record.subject && `<dc:description>${alternatives(record.subject)}</dc:description>`,
    record.keywords.length > 0 &&
      `<dc:subject><rdf:Bag>${record.keywords.map(word => `<rdf:li>${escaped(word)}</rdf:li>`).join('')}</rdf:Bag></dc:subject>`,
    record.keywords.length > 0 && `<pdf:Keywords>${escaped(record.keywords.join(', '))}</pdf:Keywords>`,
    `<pdf:Producer>${escaped(record.producer)}</pdf:Producer>`,
    `<xmp:CreatorTool>${escaped(record.creator)}</xmp:CreatorTool>`,
    date && `<xmp:CreateDate>${date}</xmp:CreateDate>`,
    date && `<xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    claims.accessible && '<pdfuaid:part>1</pdfuaid:part>',
    claims.archival && '<pdfaid:part>3</pdfaid:part>',
    claims.archival && '<pdfaid:conformance>A</pdfaid:conformance>',
  ].filter(Boolean)
  const schemas = claims.accessible && claims.archival ? UA_SCHEMA : ''
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
${properties.join('\n')}
</rdf:Description>
${schemas}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

const UA_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file keeps</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`

function alternatives(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, char => `&#${char.charCodeAt(0)};`)
}
