import {quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import type {TextCheck} from '../text-check.js'
import {lineAt, runsOf} from './prose-lines.js'

/** Beginnings of the lines that mail programs put above a message which is answered or passed on. */
const head =
  /^\**(?:De|From|Envoyé|Sent|Date|À|A|To|Cc|Cci|Objet|Subject|Importance|Pièces jointes|Attachments)\**[\s\u00A0]*:\**\s/u
/** So many of them are no words of a text. */
const fewest = 3

/** Rule `pasted-mail`: the head of a mail, with the names and addresses in it. */
export function checkPastedMail({file, prose}: TextCheck): void {
  for (const run of runsOf(prose.filter(({source, from}) => head.test(source.slice(from))))) {
    const [first, last] = [run[0], run.at(-1)]
    if (!first || !last || run.length < fewest) continue
    report(file, 'pasted-mail', {
      place: {start: lineAt(first).start, end: lineAt(last).end},
      actual: {
        en: `${run.length} lines like ${quoted(first.source)}`,
        fr: `${run.length} lignes comme ${quoted(first.source)}`,
      },
    })
  }
}
