import { expect, test } from 'vitest'
import { extractBottomLine } from '../../src/facts/bottom-line.ts'
import { extractKeyPoints } from '../../src/facts/key-points.ts'
import { written } from './written.ts'

const sentence = (topic: string, n: number) =>
  `The ${topic} office spent ${n} million dollars on ${topic} repairs.`

const section = (topic: string) =>
  `## About ${topic}\n\n${[12, 34, 56].map(n => sentence(topic, n)).join(' ')}\n\nIs that enough? He did not say.`

const TOPICS = ['harbour', 'railway', 'airport', 'bridge', 'tunnel', 'canal', 'station']

const article = (topics: readonly string[]) =>
  written(
    `# City spends on repairs\n\nThe city approved a repair budget on Monday.\n\n${topics.map(section).join('\n\n')}`,
  )

test('there are six at most, in article order', () => {
  const points = extractKeyPoints(article(TOPICS))
  expect(points).toHaveLength(6)
  const order = points.map(p => Number(p.cites[0]!.match(/^p(\d+)/)![1]))
  expect(order).toEqual([...order].sort((a, b) => a - b))
})

test('with four sections or more, a section gives one at most', () => {
  const sections = extractKeyPoints(article(TOPICS.slice(0, 4))).map(p => p.section)
  expect(new Set(sections).size).toBe(sections.length)
})

test('with fewer sections, the points are spread over the paragraphs', () => {
  const paragraphs = TOPICS.map(topic => [12, 34].map(n => sentence(topic, n)).join(' ')).join('\n\n')
  const points = extractKeyPoints(written(`# City spends on repairs\n\n${paragraphs}`))
  const from = points.map(p => p.cites[0]!.replace(/s\d+$/, ''))
  expect(points.length).toBeGreaterThanOrEqual(3)
  expect(new Set(from).size).toBe(from.length)
})

test('none is the bottom line, a question or a sentence that leans on another', () => {
  const made = article(TOPICS)
  const points = extractKeyPoints(made)
  expect(points.map(p => p.cites[0])).not.toContain(extractBottomLine(made)!.cites[0])
  for (const { text } of points) expect(text).not.toMatch(/\?$|^He /)
})

test('a short article gives what it has', () => {
  expect(extractKeyPoints(written('# A title\n\nThe council met on Monday in the town hall.'))).toEqual([])
})

const HARBOURS = [
  [
    'ja',
    '沿岸の町が防潮堤のかさ上げを求める',
    '沿岸の三つの町は火曜日、防潮堤をかさ上げするため国に48億円を求めた。',
    '塩浜町は防潮堤の補強に21億円が必要だとしている。',
    '省は防潮堤の工事が冬までに間に合うかどうかを疑問視している。',
    '防潮堤の予算は2026年6月30日に決まる見込みである。',
  ],
  [
    'zh-TW',
    '沿海城市請求加高海堤',
    '三座沿海城市星期二向政府申請4800萬元，用於加高海堤。',
    '鹽港市表示加高海堤需要2100萬元，工程為期三年。',
    '主管部門懷疑加高海堤的工程能否在冬季之前完成。',
    '加高海堤的預算預計於2026年6月30日作出決定。',
  ],
] as const

test.each(HARBOURS)('an article in %s has a bottom line and key points', (lang, title, first, ...others) => {
  const made = written(`# ${title}\n\n${first}\n\n${others.join('\n\n')}`, lang)
  expect(extractBottomLine(made)?.text).toBe(first)
  expect(extractKeyPoints(made).map(({ text }) => text)).toEqual(others)
})
