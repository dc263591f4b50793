import {isSameText} from '../../io/same-text.js'
import type {LocalRequest, LocalResponse} from '../../io/serve-local.js'

const cookie = 'cess-desk'

/** Whether a reader has shown the token before. */
export function knowsToken(request: LocalRequest, token: string): boolean {
  const cookies = request.header('cookie')?.split(/; */) ?? []
  return cookies.some(text => text.startsWith(`${cookie}=`) && isSameText(text.slice(cookie.length + 1), token))
}

/** Takes the token out of the address into a cookie that no script sees and no other site sends (RFC 6265bis, 4.1.2). */
export function welcome(given: string | null, token: string): LocalResponse | undefined {
  if (given === null || !isSameText(given, token)) return undefined
  return {
    status: 303,
    headers: {
      location: '/',
      'set-cookie': `${cookie}=${token}; Path=/; HttpOnly; SameSite=Strict`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
    body: '',
  }
}
