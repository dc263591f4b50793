import {randomId} from '../../io/random-id.js'
import {isSameText} from '../../io/digest.js'
import type {LocalRequest, LocalResponse} from '../../io/serve-local.js'
import type {AccessRules} from './access-rules.js'
import {answer, refuse} from './responses.js'

/** Cookie name by port: browsers keep cookies by host only. */
const cookieAt = (port: number): string => `cess-desk-${port}`

/** Whether a request has the token in its cookie. */
export function knowsToken(request: LocalRequest, {token, port}: AccessRules): boolean {
  const cookie = cookieAt(port)
  const cookies = request.header('cookie')?.split(/; */) ?? []
  return cookies.some(text => text.startsWith(`${cookie}=`) && isSameText(text.slice(cookie.length + 1), token))
}

/**
 * A page that redirects by script: after a link from a file, browsers would withhold a strict cookie from a redirect (RFC 6265bis, 5.2). It
 * keeps the fragment and removes the token from the address bar and history.
 */
const entrance = (nonce: string): string => `<!doctype html>
<html lang="zxx"><head><meta charset="utf-8"><title>…</title><link rel="icon" href="data:,">
<script nonce="${nonce}">location.replace('/' + location.hash)</script></head></html>
`

/** Moves the token from the address into an HttpOnly, same-site cookie (RFC 6265bis, 4.1.2). */
export function welcome(
  request: LocalRequest,
  given: string | null,
  {token, port}: AccessRules,
): LocalResponse | undefined {
  if (request.method === 'POST' || given === null || !isSameText(given, token)) return undefined
  const nonce = randomId()
  return answer(200, {
    type: 'text/html; charset=utf-8',
    body: entrance(nonce),
    headers: {
      'content-security-policy': `default-src 'none'; img-src data:; script-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'`,
      'set-cookie': `${cookieAt(port)}=${token}; Path=/; HttpOnly; SameSite=Strict`,
    },
  })
}

const lost = `This desk answers only whoever opened it: open the address that "cess preview" printed.
Cet atelier ne répond qu'à qui l'a ouvert : ouvrez l'adresse que « cess preview » a affichée.
`

/** Response without the token: the same for every path (RFC 9110, 15.5.2). */
export function unknownReader(path: string): LocalResponse {
  const headers = {'www-authenticate': 'Cess realm="desk"'}
  return path === '/' ? answer(401, {type: 'text/plain; charset=utf-8', body: lost, headers}) : refuse(401, headers)
}
