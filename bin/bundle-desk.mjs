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

/** Style sheets in order of their names, concatenated. */
const styles = folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.css'))
    .sort()
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join('\n')

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
