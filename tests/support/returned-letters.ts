/** A letter of a person to the office, in answer to a message. */
export interface ReturnedLetter {
  readonly subject?: string
  readonly text: string
  readonly from?: string
  /** A further field of its head. */
  readonly field?: string
  readonly type?: string
}

const word = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`

/** Its bytes. */
export const letterWith = ({
  subject = 'Re: [TLP:GREEN] Un câble rompu',
  text,
  from = 'person-1@parl.example.org',
  field,
  type = 'text/plain',
}: ReturnedLetter): Buffer =>
  Buffer.from(
    [
      ...[`From: P <${from}>`, 'To: alertes@example.org', `Subject: ${word(subject)}`],
      ...['Date: Tue, 1 Dec 2026 11:12:13 +0100', 'Message-ID: <r@parl.example.org>'],
      'In-Reply-To: <f422ab342436604af6d9dfb3974ef42a@example.org>',
      ...(field === undefined ? [] : [field]),
      ...['MIME-Version: 1.0', `Content-Type: ${type}; charset=utf-8`, '', text, ''],
    ].join('\n'),
  )

/** A report of failure in words alone, as a mail system sends it to nobody who could answer. */
export const proseReport = (subject: string, text: string, from = 'postmaster@parl.example.org'): Buffer =>
  letterWith({subject, text, from, field: 'Return-Path: <>'})

/** A report with fields for programs (RFC 3464). */
export const fieldReport = (fields: string): Buffer =>
  Buffer.from(`Return-Path: <>
From: postmaster@parl.example.org
To: alertes@example.org
Subject: Undeliverable
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Delivery failed.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns;mx.parl.example.org

Final-Recipient: rfc822;person-9@parl.example.org
${fields}

--b--
`)
