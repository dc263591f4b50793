import type {SendReport} from '../engine/campaign/send-campaign.js'
import type {ToolLanguage} from '../model/text.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {haltText} from './halt-text.js'
import {postWords} from './post-words.js'

/** What a run of a campaign did, for people. */
export function sendText({tally, left, beyondLimit, halt, uncertain}: SendReport, language: ToolLanguage): string {
  const say = postWords[language]
  const waiting = tally.waiting + left
  const parts = [
    say.sent(tally.sent),
    ...(tally.refused > 0 ? [say.refused(tally.refused)] : []),
    ...(uncertain > 0 ? [say.uncertain(uncertain)] : []),
    ...(waiting > 0 ? [say.waiting(waiting)] : []),
    ...(tally.withheld > 0 ? [say.withheld(tally.withheld)] : []),
    ...(tally.elsewhere > 0 ? [say.elsewhere(tally.elsewhere)] : []),
  ]
  const stop = halt && haltText(halt, language)
  return [
    ...(stop === undefined ? [] : [stop]),
    `${parts.join(', ')}.`,
    ...(uncertain > 0 ? [say.aboutUncertain] : []),
    ...(beyondLimit > 0 ? [say.beyondLimit(beyondLimit)] : []),
    ...(waiting + beyondLimit > 0 ? [say.goOn] : []),
    '',
  ].join('\n')
}

/** Fine only if everybody has it. */
export const sendExitCode = ({tally, left, uncertain}: SendReport): ExitCode =>
  tally.refused + tally.waiting + left + uncertain > 0 ? exitCodes.world : exitCodes.fine
