import {isSameText} from '../../io/same-text.js'
import type {LocalRequest, LocalResponse} from '../../io/serve-local.js'

/** Browsers keep cookies by host, whatever the port: each desk of a machine has its own. */
const cookieAt = (port: number): string => `cess-desk-${port}`

/** The secret of a desk. */
type Lock = {readonly token: string; readonly port: number}

/** Whether a reader has shown the token before. */
export function knowsToken(request: LocalRequest, {token, port}: Lock): boolean {
  const cookie = cookieAt(port)
  const cookies = request.header('cookie')?.split(/; */) ?? []
  return cookies.some(text => text.startsWith(`${cookie}=`) && isSameText(text.slice(cookie.length + 1), token))
}

/** Takes the token out of the address into a cookie that no script sees and no other site sends (RFC 6265bis, 4.1.2). */
export function welcome(given: string | null, {token, port}: Lock): LocalResponse | undefined {
  if (given === null || !isSameText(given, token)) return undefined
  return {
    status: 303,
    headers: {
      location: '/',
      'set-cookie': `${cookieAt(port)}=${token}; Path=/; HttpOnly; SameSite=Strict`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
    body: '',
  }
}
