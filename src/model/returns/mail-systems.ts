/**
 * A program that reports in prose: how its reports are known, and where they name who did not get the message. A report
 * that is a `multipart/report` too is read as that.
 */
export interface MailSystem {
  readonly name: string
  /** Words that begin the account of a failure. */
  readonly failed: RegExp
  /** Words of a warning that it is not over yet; the program goes on trying. */
  readonly delayed?: RegExp
  /** Words after which the message itself is enclosed, and nothing counts any more. */
  readonly enclosed?: RegExp
}

/** Programs by their words. docs/en/mailing.md names them. */
export const mailSystems: readonly MailSystem[] = [
  {
    // QSBMF (https://cr.yp.to/proto/qsbmf.txt): a paragraph for each recipient, then a break of dashes.
    name: 'qmail',
    failed:
      /\bhi\. this is the\b|this is the (?:qmail-send|machine generated|deliver) program|i wasn['’]t able to deliver your message/i,
    enclosed: /^--- (?:below this line is|enclosed (?:is|are)|undelivered message follows)/im,
  },
  {
    name: 'Exim',
    failed:
      /could not be delivered to (?:one or more of its|all of its|the following|some of its) recipients|a message that you (?:sent|have sent)(?: \S+){0,12} could not be delivered|unable to deliver your message to/i,
    delayed:
      /has not yet been delivered|message (?:\S+ )?delayed|delivery attempts will continue|no action is required on your part/i,
    enclosed: /^-{3,} (?:this is a copy of|the body of the message|the header of the original|a copy of)/im,
  },
  {
    name: 'Postfix',
    failed:
      /this is the (?:mail system|postfix program|mail delivery system) at host|i['’]m sorry to have to inform you/i,
    delayed: /this is a warning only|your message could not be delivered for more than/i,
  },
  {
    name: 'Sendmail',
    failed: /the following addresses had permanent fatal errors|did not reach the following recipient/i,
    delayed:
      /the following addresses had transient non-fatal errors|warning: message still undelivered|will keep trying/i,
    enclosed: /^ *-{3,} (?:original message follows|message header follows)/im,
  },
  {
    name: 'Gmail',
    failed:
      /delivery to the following recipients? (?:has )?failed permanently|\*\* (?:address not found|message (?:blocked|not delivered)|recipient inbox full)|your message wasn['’]t delivered to/i,
    delayed:
      /\*\* delivery incomplete|there was a temporary problem delivering|delivery to the following recipient has been delayed/i,
    enclosed: /^-{3,} original message -{3,}/im,
  },
  {
    name: 'Exchange and Microsoft 365',
    failed:
      /delivery has failed to these recipients|your message to \S+ couldn['’]t be delivered|did not reach (?:some or all of )?the intended recipients|the following recipients?\(?s?\)? (?:cannot|could not) be reached|(?:n['’]a pas pu être remis|échec de la remise)|fehler bei der nachrichtenzustellung|konnte nicht zugestellt werden/i,
    delayed:
      /delivery (?:to these recipients or groups )?(?:is|has been) delayed|hasn['’]t been delivered yet|la remise (?:\S+ ){0,8}est retardée|verzögert/i,
    enclosed: /^(?:original message headers|en-têtes de message d['’]origine|ursprüngliche nachrichtenkopfzeilen)/im,
  },
  {
    name: 'Domino',
    failed:
      /delivery failure report|your (?:document|message):?(?: \S+){0,12} (?:could not|was not) be? ?delivered|not listed in (?:\S+ )?domino directory/i,
  },
  {
    name: 'Yahoo, GMX and others',
    failed:
      /sorry, we were unable to deliver your message|(?:message|mail|e-mail)(?: \S+){0,6} (?:could not|couldn['’]t|cannot|can not) be delivered|undeliverable (?:message|mail)|returned (?:message|mail)|the following (?:address|recipient)\(?(?:es|s)?\)?(?: \S+){0,3} failed|delivery failed/i,
    delayed: /delivery (?:is|has been) delayed|will be retried|still trying/i,
    enclosed: /^-{3,} ?(?:original message|returned message|forwarded message|copy of)/im,
  },
]
