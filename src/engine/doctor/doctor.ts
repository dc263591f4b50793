import type {CheckOptions} from '../context/options.js'
import {join, resolve} from 'node:path'
import {exists} from '../../io/exists.js'
import {findPublication} from '../../io/find-publication.js'
import {knownNotes, type NoteKnown} from '../publication/known-notes.js'
import {openContext} from '../context/context.js'
import {defaultBook} from '../campaign/open-book.js'
import {readWithMemo} from '../publication/open-memo.js'
import type {Memo} from '../memo/memo.js'
import {noteList} from '../queries/inputs.js'
import {isError} from '../../model/message.js'
import {systemClock} from '../../io/clock.js'
import {damagedRecords} from '../queries/damage.js'
import {configuration} from '../queries/publication.js'
import {templateName, sharedState} from '../queries/shared.js'
import {UsageError} from '../../model/usage-error.js'
import {checkCertificates} from './check-certificates.js'
import {checkExample} from './check-example.js'
import {checkClock, checkFonts, checkNode} from './check-machine.js'
import {checkGit} from './check-git.js'
import {checkKey, checkPermissions} from './check-files.js'
import {checkMail, type MailAsked} from './check-mail.js'
import {checkSealKey} from './check-seal-key.js'
import {checkVariables} from './check-variables.js'
import {failed, fine, warned, type DoctorFinding, type MailHouse} from './finding.js'

/** Options of the doctor. */
export interface DoctorOptions extends Pick<CheckOptions, 'onWait'> {
  readonly directory: string
  /** Address books given by `--book`, relative to `directory`; that of the publication if empty. */
  readonly books?: readonly string[] | undefined
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly asked: MailAsked
}

/** Examine the installation: machine, publication, git and mail settings; servers only if asked for. Changes nothing. */
export async function doctor({asked, ...options}: DoctorOptions): Promise<readonly DoctorFinding[]> {
  const {environment} = options
  const found = await checkPublication(options)
  return [
    checkNode(),
    checkClock(environment),
    checkFonts(),
    ...checkVariables(environment),
    ...found.findings,
    ...(await checkSealKey(environment, systemClock.nowMs(), found.publication)),
    ...(await checkMail({...found, environment, nowMs: systemClock.nowMs()}, asked)),
  ]
}

const subject = {en: 'publication', fr: 'publication'}

async function checkPublication({
  directory,
  books,
  environment,
  onWait,
}: Omit<DoctorOptions, 'asked'>): Promise<
  Pick<MailHouse, 'root' | 'publication'> & {readonly findings: readonly DoctorFinding[]}
> {
  const root = rootAround(directory)
  if (typeof root !== 'string') return {root: undefined, publication: undefined, findings: [root]}
  const context = openContext({directory, onWait})
  return readWithMemo(context, async open => {
    const {messages, isLoaded} = await open.memo.get(sharedState)
    const name = await open.memo.get(templateName)
    const {publication} = await open.memo.get(configuration)
    const notes = publication ? await knownNotes(open.memo, context) : unreadNotes(open.memo)
    const looked = booksOf(root, directory, books)
    const findings = [
      settings(messages.filter(isError).length, isLoaded, name),
      ...(publication ? [checkExample(publication), ...record((await open.memo.get(damagedRecords)).length)] : []),
      checkKey(root, environment),
      ...checkPermissions(root, environment, looked.all),
      ...checkGit(root, notes, looked.all),
      ...(publication
        ? await checkCertificates({root, books: looked.there, publication, nowMs: systemClock.nowMs()})
        : []),
    ]
    return {root, publication, findings}
  })
}

/** All notes where no header can be read: each may be restricted. */
const unreadNotes = (memo: Memo): ReadonlyMap<string, NoteKnown> =>
  new Map(memo.get(noteList).map(({path, slug}) => [path, {slug, mentions: []}]))

/** Address books to examine that exist or were named. Absolute. */
function booksOf(
  root: string,
  directory: string,
  named: readonly string[] = [],
): {readonly all: readonly string[]; readonly there: readonly string[]} {
  if (named.length > 0) {
    const all = named.map(book => resolve(directory, book))
    return {all, there: all}
  }
  const usual = join(root, defaultBook)
  return {all: [usual], there: exists(usual) ? [usual] : []}
}

/** Finding on versions that are not as they were put on record. */
function record(damaged: number): readonly DoctorFinding[] {
  if (damaged === 0) return []
  return [
    failed(
      {en: 'record', fr: 'registre'},
      {
        en: `not as it was written (versions: ${damaged})`,
        fr: `autre qu'il n'a été écrit (versions : ${damaged})`,
      },
      {en: 'Run `cess check`: it names them.', fr: 'Lancez `cess check` : il les nomme.'},
    ),
  ]
}

function settings(errors: number, isLoaded: boolean, template: string | undefined): DoctorFinding {
  if (isLoaded && errors === 0)
    return fine(subject, {
      en: `cess.yml and brand \`${template}\` are fine`,
      fr: `cess.yml et marque \`${template}\` en règle`,
    })
  return failed(
    subject,
    {en: 'cess.yml or the brand has errors', fr: 'cess.yml ou la marque contient des erreurs'},
    {en: 'Run `cess check`: it names them.', fr: 'Lancez `cess check` : il les nomme.'},
  )
}

function rootAround(directory: string): string | DoctorFinding {
  try {
    return findPublication(directory)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return warned(subject, error.text, {
      en: '`cess explain start` leads to a first one.',
      fr: '`cess explain start` mène à une première.',
    })
  }
}
