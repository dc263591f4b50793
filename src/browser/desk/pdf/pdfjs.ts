import type * as Pdfjs from 'pdfjs-dist'

interface Loaded {
  readonly library: typeof Pdfjs
  readonly worker: Pdfjs.PDFWorker
  /** Where pages are drawn, before the desk shows them. */
  readonly studio: Document
}

let loading: Promise<Loaded> | undefined

/** pdf.js, loaded when a PDF is first looked at; one worker reads all of them. */
export function loadPdfjs(): Promise<Loaded> {
  const address = '/desk/pdf.js'
  // A file beside the program, not a module of it: most looks are at other panes.
  loading ??= Promise.all([import(address) as Promise<typeof Pdfjs>, openStudio()]).then(([library, studio]) => {
    library.GlobalWorkerOptions.workerSrc = '/desk/pdf.worker.js'
    return {library, worker: library.PDFWorker.create({verbosity: 0}), studio}
  })
  return loading
}

/**
 * A document out of sight for the fonts of PDFs, and for drawing with them. Each font that comes into a document or leaves it has
 * its whole text measured and painted anew: in the desk's own that took longer than drawing.
 */
function openStudio(): Promise<Document> {
  const frame = document.createElement('iframe')
  frame.className = 'examiner'
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  frame.src = '/desk/frame.html'
  return new Promise(resolve => {
    frame.addEventListener('load', () => resolve(frame.contentDocument ?? document), {once: true})
    document.body.append(frame)
  })
}

/** Open a PDF. @throws If it cannot be read. */
export async function openPdf(bytes: ArrayBuffer): Promise<Pdfjs.PDFDocumentProxy> {
  const {library, worker, studio} = await loadPdfjs()
  // The bytes go to the worker for good; the pane may need its own again.
  const data = new Uint8Array(bytes.slice(0))
  // Its types know no document in the place of the window's.
  const place = {ownerDocument: studio as HTMLDocument}
  return library.getDocument({data, worker, isEvalSupported: false, useWasm: false, verbosity: 0, ...place}).promise
}

/** Result of some work on a PDF; `otherwise` where the PDF was closed meanwhile, since the next one is shown then. */
export async function whileOpen<T>(pdf: Pdfjs.PDFDocumentProxy, otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (pdf.loadingTask.destroyed) return otherwise
    throw error
  }
}
