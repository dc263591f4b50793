import type {Answer} from './answer.js'
import {diffAnswer} from './comparison.js'
import {doctorAnswer} from './doctor.js'
import {logAnswer, logTotalsAnswer, logVerifyAnswer} from './log.js'
import {
  bouncesAnswer,
  forgetAnswer,
  forgetExpiredAnswer,
  inboxAnswer,
  inboxDecidedAnswer,
  recipientsAnswer,
} from './post.js'
import {reportAnswer} from './report.js'
import {sendAnswer, sendPlanAnswer} from './send.js'
import {statusAnswer} from './status.js'
import {verifyAnswer} from './verify.js'

/** Everything that a command says in JSON, by the name that `cess schema` has for it. */
export const answers = {
  build: reportAnswer,
  check: reportAnswer,
  audit: reportAnswer,
  status: statusAnswer,
  diff: diffAnswer,
  'send-plan': sendPlanAnswer,
  send: sendAnswer,
  log: logAnswer,
  'log-totals': logTotalsAnswer,
  'log-verify': logVerifyAnswer,
  verify: verifyAnswer,
  bounces: bouncesAnswer,
  inbox: inboxAnswer,
  'inbox-decided': inboxDecidedAnswer,
  recipients: recipientsAnswer,
  forget: forgetAnswer,
  'forget-expired': forgetExpiredAnswer,
  doctor: doctorAnswer,
} satisfies Readonly<Record<string, Answer>>

export type AnswerName = keyof typeof answers

/** Names of all of them. The table has no other keys. */
export const answerNames = Object.keys(answers) as readonly AnswerName[]
