import type {VNode} from 'preact'
import {useRef, useState} from 'preact/hooks'
import {type TestAnswer, deskPaths, type TestRequest} from '../../../model/desk.js'
import type {MailForm} from '../../../model/mailing.js'
import {Spoken} from '../parts/spoken.js'
import {nothingToShow} from '../store/ask.js'
import {en} from '../words/en.js'
import {fr} from '../words/fr.js'
import {lang, t} from '../words/index.js'

type Progress = {readonly status: 'asking' | 'sending'} | (TestAnswer & {readonly to: string})

/** Where the last test went: as long as the page is open, and nowhere else. */
let lastAddress = ''

/** Sends the mail to whoever asks, and says plainly whether it went. */
export function SendTest({slug, form}: {readonly slug: string; readonly form: MailForm}): VNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const [progress, setProgress] = useState<Progress>({status: 'asking'})
  const open = () => {
    setProgress({status: 'asking'})
    dialog.current?.showModal()
  }
  return (
    <>
      <button type="button" class="action" onClick={open}>
        {t.mail.test}
      </button>
      <dialog ref={dialog} aria-label={t.mail.test}>
        <TestForm
          slug={slug}
          form={form}
          progress={progress}
          onProgress={setProgress}
          onClose={() => dialog.current?.close()}
        />
      </dialog>
    </>
  )
}

interface TestFormProps {
  readonly slug: string
  readonly form: MailForm
  readonly progress: Progress
  readonly onProgress: (progress: Progress) => void
  readonly onClose: () => void
}

/** Asks for the address. */
function TestForm({slug, form, progress, onProgress, onClose}: TestFormProps): VNode {
  const address = useRef<HTMLInputElement>(null)
  const send = async (event: Event) => {
    event.preventDefault()
    const to = address.current?.value ?? ''
    lastAddress = to
    onProgress({status: 'sending'})
    onProgress({...(await postTest(slug, {to, form})), to})
  }
  return (
    <form onSubmit={event => void send(event)}>
      <h2>{t.mail.test}</h2>
      <label class="field">
        <span>{t.mail.testTo}</span>
        <input ref={address} type="email" name="to" required autoComplete="email" defaultValue={lastAddress} />
      </label>
      <div role="status">
        <Told progress={progress} />
      </div>
      <p class="buttons">
        <button type="submit" disabled={progress.status === 'sending'}>
          {t.mail.testSend}
        </button>
        <button type="button" class="action" onClick={onClose}>
          {t.mail.close}
        </button>
      </p>
    </form>
  )
}

function Told({progress}: {readonly progress: Progress}): VNode | null {
  if (progress.status === 'asking') return null
  if (progress.status === 'sent') return <p>{t.mail.testSent(progress.to)}</p>
  if (!('reasons' in progress)) return <p>{t.mail.testSending}</p>
  return (
    <>
      <p>{t.mail.testRefused}</p>
      <ul>
        {progress.reasons.map((reason, index) => (
          <li key={index}>
            <Spoken text={reason[lang]} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Ask for a test message; a server that is away, or says no, is an answer too. */
async function postTest(slug: string, request: TestRequest): Promise<TestAnswer> {
  try {
    const answer = await fetch(`${deskPaths.note}${encodeURIComponent(slug)}${deskPaths.test}`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(request),
    })
    if (answer.status === nothingToShow) return gone
    if (answer.headers.get('content-type')?.startsWith('application/json') !== true) return failed
    return (await answer.json()) as TestAnswer // the server is ours
  } catch {
    return failed
  }
}

const gone: TestAnswer = {status: 'refused', reasons: [{en: en.note.gone, fr: fr.note.gone}]}

const failed: TestAnswer = {status: 'refused', reasons: [{en: en.connection.failed, fr: fr.connection.failed}]}
