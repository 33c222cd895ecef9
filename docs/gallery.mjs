// docs/gallery.md and the pictures in docs/: every seed in the default look and in every brand, on both papers. Run by `make gallery`.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { encode } from 'fast-png'
import gifenc from 'gifenc'
import { createPageImages } from '../src/png/page-images.ts'

const ROOT = resolve(import.meta.dirname, '..')
const WORK = join(ROOT, 'node_modules/.cache/broadside/gallery')
const PICTURES = join(import.meta.dirname, 'gallery')
const PAPERS = ['A4', 'Letter']
const KINDS = ['one-pager', 'key-figures', 'memo']
const SEEDS = readdirSync(join(ROOT, 'seeds'))
  .filter(file => /\.(?:md|txt)$/.test(file))
  .map(file => file.replace(/\.\w+$/, ''))
  .sort()
const BRANDS = readdirSync(join(ROOT, 'templates/brands')).sort()
const GROUND = [206, 211, 216]
const COLOURS = 24

const pictures = createPageImages(join(ROOT, 'dist/pdfium.wasm'))
rmSync(PICTURES, { recursive: true, force: true })
mkdirSync(PICTURES, { recursive: true })
const looks = [null, ...BRANDS].flatMap(brand => PAPERS.map(paper => built(brand, paper)))
const parts = []
for (const seed of SEEDS) {
  const sheets = []
  for (const look of looks) sheets.push(await sheet(seed, look))
  parts.push(`## ${seed}\n\n${sheets.join('\n')}`)
}
writeFileSync(join(import.meta.dirname, 'gallery.md'), page(parts))

const [plain] = looks
const firsts = []
for (const kind of ['one-pager', 'memo', 'key-figures'])
  firsts.push((await drawn('us-ukraine-miami-talks', kind, plain, 66))[0])
save('docs/three-documents.png', [firsts])
const branded = []
for (const name of ['ministry', 'newsroom', 'consultancy']) {
  const look = looks.find(({ brand, paper }) => brand === name && paper === 'A4')
  branded.push((await drawn('vallmere-water-losses', 'one-pager', look, 46))[0])
}
save('docs/three-brands.png', [branded], 96)
save('docs/all-pages.png', rows(await pagesOf('vallmere-water-losses', plain, 48), 4))

/** Builds all seeds in a look, and tells where. */
function built(brand, paper) {
  const name = `${brand ?? 'default'}-${paper.toLowerCase()}`
  const out = join(WORK, name)
  rmSync(out, { recursive: true, force: true })
  mkdirSync(WORK, { recursive: true })
  const config = join(WORK, `${name}.json`)
  const settings = brand ? { brand: relative(WORK, join(ROOT, 'templates/brands', brand)) } : {}
  writeFileSync(config, JSON.stringify(settings))
  const words = ['build', 'seeds', '-q', '--config', config, '--paper', paper, '--out', out]
  execFileSync(process.execPath, ['dist/cli.js', ...words], { cwd: ROOT, stdio: 'inherit' })
  return { name, out, brand, paper }
}

async function sheet(seed, look) {
  const title = `${look.brand ?? 'default look'}, ${look.paper}`
  const file = `docs/gallery/${seed}-${look.name}.png`
  save(file, rows(await pagesOf(seed, look, 36), 5))
  return `### ${title}\n\n![Every page of ${seed}: ${title}](${relative('docs', file)})\n`
}

async function pagesOf(seed, look, dpi) {
  const pages = []
  for (const kind of KINDS) pages.push(...(await drawn(seed, kind, look, dpi)))
  return pages
}

async function drawn(seed, kind, { out }, dpi) {
  const pages = []
  for await (const page of pictures.rasters(readFileSync(join(out, seed, `${kind}.pdf`)), { dpi })) pages.push(page)
  return pages
}

function rows(pages, most) {
  const count = Math.ceil(pages.length / most)
  const size = Math.ceil(pages.length / count)
  return Array.from({ length: count }, (_, index) => pages.slice(index * size, (index + 1) * size))
}

/** Writes rows of pages on a grey ground as a PNG of few colours; the brands together have more. */
function save(file, grid, colours = COLOURS) {
  const gap = 10
  const [{ width: wide, height: high }] = grid[0]
  const width = Math.max(...grid.map(row => row.length)) * (wide + gap) + gap
  const height = grid.length * (high + gap) + gap
  const rgba = new Uint8Array(width * height * 4)
  for (let at = 0; at < rgba.length; at += 4) rgba.set([...GROUND, 255], at)
  for (const [row, pages] of grid.entries())
    for (const [column, { data: rgb }] of pages.entries())
      for (let y = 0; y < high; y++)
        for (let x = 0; x < wide; x++) {
          const to = ((gap + row * (high + gap) + y) * width + gap + column * (wide + gap) + x) * 4
          rgba.set(rgb.subarray((y * wide + x) * 3, (y * wide + x) * 3 + 3), to)
        }
  const palette = gifenc.quantize(rgba, colours, { format: 'rgb565' })
  const data = gifenc.applyPalette(rgba, palette, 'rgb565')
  const png = encode({ width, height, data, channels: 1, depth: 8, palette }, { zlib: { level: 9 } })
  writeFileSync(join(ROOT, file), png)
}

function page(sections) {
  return `# Gallery

Every page of the seeds: one-pager, key figures, memo with its annex, in the default look and in the brands of \`templates/brands/\`, on A4 and on Letter. \`make gallery\` makes this page and its pictures again.

${sections.join('\n')}`
}
