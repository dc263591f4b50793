/** A report of failed delivery as Postfix writes it (RFC 3464), on a message with this id. */
export const bounceOf = (
  id: string,
  status: string,
  {action = 'failed', to = 'somebody@parl.example.org'} = {},
): string => `Return-Path: <>
From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
To: alertes@example.org
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="4Q/1.1605/mx.example.org"
Message-Id: <20261201100000.4Q@mx.example.org>

This is a MIME-encapsulated message.

--4Q/1.1605/mx.example.org
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.org.

--4Q/1.1605/mx.example.org
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org
X-Postfix-Queue-ID: 4Q
Arrival-Date: Tue, 1 Dec 2026 10:00:00 +0000 (UTC)

Final-Recipient: rfc822; ${to}
Original-Recipient: rfc822;${to}
Action: ${action}
Status: ${status}
Remote-MTA: dns; mx.parl.example.org
Diagnostic-Code: smtp; 550 ${status} <${to}>: Recipient address rejected:
    User unknown

--4Q/1.1605/mx.example.org
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

From: CESS <alertes@example.org>
Subject: Sample
Message-ID: ${id}

--4Q/1.1605/mx.example.org--
`
