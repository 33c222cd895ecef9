import { SIBLINGS } from '../documents/references.ts'
import type { Setting } from '../documents/setting.ts'
import type { BriefOptions } from './briefing.ts'

/** What the options, the images and the editor's file add to an article. */
export function settingOf(
  options: BriefOptions,
  pictures: Setting['pictures'],
  dropped: Setting['dropped'],
  labels: Setting['labels'],
): Setting {
  const { logo } = options.brand
  return {
    paper: options.paper,
    brand: {
      ...options.brand,
      logo: logo && `data:${logo.type};base64,${Buffer.from(logo.bytes).toString('base64')}`,
    },
    memo: options.memo,
    annex: options.documents.includes('memo') ? `${SIBLINGS}memo.pdf` : null,
    pictures,
    dropped,
    labels,
  }
}
