import { createHash } from 'node:crypto'
import { PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { pdfDate } from './date.ts'
import { deflated } from './deflate.ts'
import type { Pdf } from './document.ts'
import type { Attachment, Record } from './record.ts'

/** Deflates and sums up a file that documents carry. */
export function attachmentOf(
  {
    name,
    mime,
    description,
    relationship,
  }: Pick<Attachment, 'name' | 'mime' | 'description' | 'relationship'>,
  bytes: Uint8Array,
): Attachment {
  const checksum = createHash('md5').update(bytes).digest('hex')
  return { name, mime, description, relationship, size: bytes.length, checksum, content: deflated(bytes) }
}

/** Embeds files as associated files of the document (ISO 19005-3 §6.8; ISO 32000-1 §7.11.4). */
export function embedFiles(pdf: Pdf, record: Record): void {
  if (record.attachments.length === 0) return
  const { context } = pdf
  const specifications = record.attachments.map(attachment => {
    const stream = context.stream(attachment.content, {
      Type: 'EmbeddedFile',
      Subtype: attachment.mime,
      Filter: 'FlateDecode',
      Params: {
        Size: attachment.size,
        CheckSum: PDFHexString.of(attachment.checksum.toUpperCase()),
        ...(record.date === null ? {} : { ModDate: PDFString.of(pdfDate(record.date)) }),
      },
    })
    const embedded = context.register(stream)
    const name = PDFHexString.fromText(attachment.name)
    const specification = context.obj({
      Type: 'Filespec',
      F: name,
      UF: name,
      Desc: PDFHexString.fromText(attachment.description),
      AFRelationship: attachment.relationship,
      EF: { F: embedded, UF: embedded },
    })
    return { name: attachment.name, key: name, ref: context.register(specification) }
  })
  const sorted = [...specifications].sort((a, b) => (a.key.asString() < b.key.asString() ? -1 : 1))
  const names = context.obj({ Names: sorted.flatMap(({ key, ref }) => [key, ref]) })
  pdf.catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: context.register(names) }))
  pdf.catalog.set(PDFName.of('AF'), context.obj(specifications.map(({ ref }) => ref)))
}
