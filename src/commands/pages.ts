import type { PageImages } from '../png/page-images.ts'
import type { NewFile } from '../store/write-file.ts'

/** A picture of each page of documents, as PNG files: `memo-1.png` and so on. */
export async function pagesOf(
  documents: readonly { readonly kind: string; readonly pdf: Uint8Array }[],
  pictures: PageImages,
): Promise<readonly NewFile[]> {
  const files: NewFile[] = []
  for (const { kind, pdf } of documents) {
    const pngs = await pictures.pngs(pdf)
    const names = namesOfPages(kind, pngs.length)
    files.push(...pngs.map((content, index) => ({ name: names[index]!, content })))
  }
  return files
}

/** What the pictures of a document with so many pages are called. */
export function namesOfPages(kind: string, pages: number): readonly string[] {
  return Array.from({ length: pages }, (_, index) => `${kind}-${index + 1}.png`)
}
