/** Bundles the desk's files beside its module: page, style sheet, fonts, pdf.js, and the page in which axe examines a note. */
import {createHash} from 'node:crypto'
import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'

const require = createRequire(import.meta.url)

/** Copy the desk's files beside its module, into a folder that has `examiner.js` already; `src/model/desk-files.ts` lists them. */
export function bundleDesk(root, folder) {
  const out = join(folder, 'desk')
  const sources = join(root, 'src', 'browser', 'desk')
  if (!existsSync(sources)) return
  mkdirSync(join(out, 'fonts'), {recursive: true})
  for (const page of ['desk.html', 'frame.html']) copyFileSync(join(sources, 'page', page), join(out, page))
  writeFileSync(join(out, 'desk.css'), styles(join(sources, 'styles')))
  writeFileSync(join(out, 'examiner.html'), examiner(readFileSync(join(folder, 'examiner.js'), 'utf8')))
  // The build for older browsers too: editors' machines are not always of this year.
  copyFileSync(require.resolve('pdfjs-dist/legacy/build/pdf.min.mjs'), join(out, 'pdf.js'))
  copyFileSync(require.resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs'), join(out, 'pdf.worker.js'))
  const fonts = join(root, 'templates/cess/web/fonts')
  for (const name of readdirSync(fonts)) copyFileSync(join(fonts, name), join(out, 'fonts', name))
}

/** The house's faces, then style sheets in order of their names, concatenated. */
const styles = folder => {
  const names = readdirSync(folder).filter(name => name.endsWith('.css'))
  return [fontFaces(), ...names.sort().map(name => readFileSync(join(folder, name), 'utf8'))].join('\n')
}

/** Letters of each alphabet, which stand in a file of their own. */
const ranges = {
  latin: 'U+0000-036F, U+1E80-1EFF, U+2000-2115, U+2117-FFFF',
  greek: 'U+0370-03FF, U+1F00-1FFF',
  cyrillic: 'U+0400-052F, U+2116',
}

/** Rules of the house's faces, from the package. */
function fontFaces() {
  const all = Object.keys(ranges)
  const rules = [
    ...facesOf('Source Serif 4', '400', all),
    ...facesOf('Source Serif 4', '400-italic', all),
    ...facesOf('Source Serif 4', '600', all),
    ...facesOf('Source Sans 3', '400', all),
    ...facesOf('Source Sans 3', '600', all),
    ...facesOf('Source Sans 3', '700', ['latin']),
  ]
  return `/* The house's faces, from the package. */\n${rules.join('')}`
}

const facesOf = (family, face, alphabets) =>
  alphabets.map(
    alphabet => `@font-face {
  font-family: '${family}';
  font-weight: ${face.slice(0, 3)};
  font-style: ${face.slice(4) || 'normal'};
  unicode-range: ${ranges[alphabet]};
  src: url('/desk/fonts/${family.toLowerCase().replaceAll(' ', '-')}-${face}-${alphabet}.woff2') format('woff2');
}
`,
  )

/** A self-contained page for axe, since a page with an opaque origin gets nothing from the desk's server. Its policy permits only this script. */
function examiner(agent) {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
  const script = `${axe}\n${agent}`.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
  const hash = createHash('sha256').update(script).digest('base64')
  return `<!doctype html>
<html lang="zxx"><head><meta charset="utf-8"><title>…</title>
<meta http-equiv="Content-Security-Policy" content="script-src 'sha256-${hash}'">
<script type="module">${script}</script></head><body></body></html>
`
}
