import type {Message} from '../../model/message.js'
import {momentIn} from '../../model/moment.js'
import {UsageError} from '../../model/usage-error.js'
import type {Memo} from '../memo/memo.js'
import {logList} from '../queries/inputs.js'
import {damagedRecords} from '../queries/damage.js'
import {publicLog} from '../queries/log.js'
import {timeZone} from '../queries/publication.js'
import {lateEntries} from './late-entries.js'
import {openLogger} from './open-logger.js'
import type {PublishingOptions} from './options.js'
import type {LifeReport} from './report.js'
import {settleLife} from './settle-life.js'
import {withLife} from './with-life.js'

/**
 * Log all public versions without a leaf. Skips and reports records that were changed.
 *
 * @throws {UsageError} If the options fit no publication, or there is no key.
 * @throws {IoError} If the disk refuses.
 */
export const appendLog = (options: Omit<PublishingOptions, 'notes'>): Promise<LifeReport> =>
  withLife({...options, notes: []}, async ({memo}, context) => {
    const log = await memo.get(publicLog)
    if (!log.isWhole) return settleLife(context, {notes: [], messages: log.messages, isRefused: true}, false)
    const moment = momentIn(await memo.get(timeZone), context.now)
    const logger = await openLogger(memo, options, context, moment)
    if (logger.origin === '') throw keyless
    const late = await lateEntries(memo, logger)
    return settleLife(
      context,
      {notes: [], messages: await passedOver(memo), isRefused: false, late},
      options.isDry ?? false,
    )
  })

/** Messages on changed records without a leaf, which cannot tell whether they need one. */
async function passedOver(memo: Memo): Promise<readonly Message[]> {
  const logged = memo.get(logList)
  return (await memo.get(damagedRecords)).filter(({path}) => !logged.some(folder => path.startsWith(`${folder}/`)))
}

const keyless = new UsageError({
  en: 'Name the key of the log in `CESS_LOG_KEY_FILE`; `cess seal init` makes one for trying',
  fr: "Nommez la clé du journal dans `CESS_LOG_KEY_FILE` ; `cess seal init` en crée une d'essai",
})
