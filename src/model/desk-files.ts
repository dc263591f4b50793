/** A file of the desk's program, as its server gives it. */
export interface DeskFile {
  /** Below `dist/browser/` of the package. */
  readonly file: string
  /** `Content-Type`. */
  readonly type: string
  /** `Content-Security-Policy`; files without one are no documents. */
  readonly policy?: string
}

const html = 'text/html; charset=utf-8'
const script = 'text/javascript; charset=utf-8'

/** The desk itself: nothing from another host, nothing inline. */
const pagePolicy = [
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; font-src 'self' data:",
  "img-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const inert =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; frame-ancestors 'self'"

/** Where notes are shown: the desk reaches in, no script of a note runs. */
const framePolicy = `sandbox allow-same-origin; ${inert}; base-uri 'none'; form-action 'none'`

/** The policy of a frame from which the browser's print dialog opens. */
const printPolicy = framePolicy.replace('allow-same-origin', 'allow-same-origin allow-modals')

/** Where notes are examined: its own script runs (its hash stands in the page), in an origin that the desk's server refuses. */
const examinerPolicy = `sandbox allow-scripts; ${inert}; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`

/** Faces that the desk is set in; each in one file a script. */
const fonts = [
  'source-serif-4-400',
  'source-serif-4-400-italic',
  'source-serif-4-600',
  'source-sans-3-400',
  'source-sans-3-600',
]
  .flatMap(face => ['latin', 'greek', 'cyrillic'].map(alphabet => `${face}-${alphabet}.woff2`))
  .concat('source-sans-3-700-latin.woff2')

/** Every file of the program by its address: what is not here is not served. */
export const deskFiles: Readonly<Record<string, DeskFile>> = {
  '/': {file: 'desk/desk.html', type: html, policy: pagePolicy},
  '/desk/desk.js': {file: 'desk.js', type: script},
  '/desk/desk.css': {file: 'desk/desk.css', type: 'text/css; charset=utf-8'},
  '/desk/frame.html': {file: 'desk/frame.html', type: html, policy: framePolicy},
  '/desk/print.html': {file: 'desk/frame.html', type: html, policy: printPolicy},
  '/desk/examiner.html': {file: 'desk/examiner.html', type: html, policy: examinerPolicy},
  '/desk/pdf.js': {file: 'desk/pdf.js', type: script},
  '/desk/pdf.worker.js': {file: 'desk/pdf.worker.js', type: script},
  ...Object.fromEntries(fonts.map(name => [`/desk/fonts/${name}`, {file: `desk/fonts/${name}`, type: 'font/woff2'}])),
}
