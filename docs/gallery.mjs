// docs/gallery.md and the pictures in docs/: every seed in the default look and in every brand, on both papers. Run by `make gallery`.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { decode, encode } from 'fast-png'
import gifenc from 'gifenc'

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
const COLOURS = 64

rmSync(PICTURES, { recursive: true, force: true })
mkdirSync(PICTURES, { recursive: true })
const looks = [null, ...BRANDS].flatMap(brand => PAPERS.map(paper => built(brand, paper)))
const parts = SEEDS.map(seed => `## ${seed}\n\n${looks.map(look => sheet(seed, look)).join('\n')}`)
writeFileSync(join(import.meta.dirname, 'gallery.md'), page(parts))

const [plain] = looks
save('docs/three-documents.png', [KINDS.map(kind => small(`us-ukraine-miami-talks/${kind}-1.png`, plain, 2))])
const all = pagesOf('vallmere-water-losses', plain).map(name => small(name, plain, 3))
save('docs/all-pages.png', rows(all, 4))

/** Builds all seeds in a look, with pictures, and tells where. */
function built(brand, paper) {
  const name = `${brand ?? 'default'}-${paper.toLowerCase()}`
  const out = join(WORK, name)
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const config = join(out, 'broadside.config.json')
  const settings = brand ? { brand: relative(out, join(ROOT, 'templates/brands', brand)) } : {}
  writeFileSync(config, JSON.stringify(settings))
  const words = ['build', 'seeds', '-q', '--png', '--config', config, '--paper', paper, '--out', out]
  execFileSync(process.execPath, ['dist/cli.js', ...words], { cwd: ROOT, stdio: 'inherit' })
  return { name, out, brand, paper }
}

function sheet(seed, look) {
  const title = `${look.brand ?? 'default look'}, ${look.paper}`
  const file = `docs/gallery/${seed}-${look.name}.png`
  const pages = pagesOf(seed, look).map(name => small(name, look, 4))
  save(file, rows(pages, 5))
  return `### ${title}\n\n![Every page of ${seed}: ${title}](${relative('docs', file)})\n`
}

function pagesOf(seed, { out }) {
  const files = readdirSync(join(out, seed))
  return KINDS.flatMap(kind => {
    const count = files.filter(file => new RegExp(`^${kind}-\\d+\\.png$`).test(file)).length
    return Array.from({ length: count }, (_, index) => `${seed}/${kind}-${index + 1}.png`)
  })
}

/** A page at 144 dpi divided by a whole number, each pixel the mean of a square. */
function small(name, { out }, by) {
  const { width: wide, height: high, data } = decode(readFileSync(join(out, name)))
  const [width, height] = [Math.floor(wide / by), Math.floor(high / by)]
  const rgb = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0
        for (let dy = 0; dy < by; dy++)
          for (let dx = 0; dx < by; dx++)
            sum += data[((y * by + dy) * wide + x * by + dx) * 3 + channel]
        rgb[(y * width + x) * 3 + channel] = Math.round(sum / by ** 2)
      }
  return { width, height, rgb }
}

function rows(pages, most) {
  const count = Math.ceil(pages.length / most)
  const size = Math.ceil(pages.length / count)
  return Array.from({ length: count }, (_, index) => pages.slice(index * size, (index + 1) * size))
}

/** Writes rows of pages on a grey ground as a PNG of few colours. */
function save(file, grid) {
  const gap = 10
  const [{ width: wide, height: high }] = grid[0]
  const width = Math.max(...grid.map(row => row.length)) * (wide + gap) + gap
  const height = grid.length * (high + gap) + gap
  const rgba = new Uint8Array(width * height * 4)
  for (let at = 0; at < rgba.length; at += 4) rgba.set([...GROUND, 255], at)
  for (const [row, pages] of grid.entries())
    for (const [column, { rgb }] of pages.entries())
      for (let y = 0; y < high; y++)
        for (let x = 0; x < wide; x++) {
          const to = ((gap + row * (high + gap) + y) * width + gap + column * (wide + gap) + x) * 4
          rgba.set(rgb.subarray((y * wide + x) * 3, (y * wide + x) * 3 + 3), to)
        }
  const palette = gifenc.quantize(rgba, COLOURS, { format: 'rgb565' })
  const data = gifenc.applyPalette(rgba, palette, 'rgb565')
  const png = encode({ width, height, data, channels: 1, depth: 8, palette }, { zlib: { level: 9 } })
  writeFileSync(join(ROOT, file), png)
}

function page(sections) {
  return `# Gallery

Every page of the seeds: one-pager, key figures, memo with its annex, in the default look and in the brands of \`templates/brands/\`, on A4 and on Letter. \`make gallery\` makes this page and its pictures again.

${sections.join('\n')}`
}
