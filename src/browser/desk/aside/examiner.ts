import type {ExaminationAnswer, ExaminationRequest} from '../../examiner/protocol.js'

const heightPx = 900

let opening: Promise<HTMLIFrameElement> | undefined
let count = 0

/** Examine a page where its scripts could reach nothing of the desk: in a frame without an origin, out of sight. */
export async function examine(asked: Omit<ExaminationRequest, 'id'>, widthPx: number): Promise<ExaminationAnswer> {
  const frame = await (opening ??= openFrame())
  frame.style.width = `${widthPx}px`
  frame.style.height = `${heightPx}px`
  count += 1
  const request: ExaminationRequest = {...asked, id: count}
  return new Promise(resolve => {
    const take = ({source, data}: MessageEvent<ExaminationAnswer>) => {
      if (source !== frame.contentWindow || data.id !== request.id) return
      window.removeEventListener('message', take)
      resolve(data)
    }
    window.addEventListener('message', take)
    // A sandboxed frame has no origin that could be named.
    frame.contentWindow?.postMessage(request, '*')
  })
}

function openFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe')
  frame.className = 'examiner'
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  frame.title = 'axe'
  frame.src = '/desk/examiner.html'
  document.body.append(frame)
  return new Promise(resolve => {
    const take = ({source, data}: MessageEvent<unknown>) => {
      if (source !== frame.contentWindow || data !== 'ready') return
      window.removeEventListener('message', take)
      resolve(frame)
    }
    window.addEventListener('message', take)
  })
}
