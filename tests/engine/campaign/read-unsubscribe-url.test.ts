import {describe, expect, it} from 'vitest'
import {readUnsubscribeUrl} from '../../../src/engine/campaign/read-unsubscribe-url.js'
import {UsageError} from '../../../src/model/usage-error.js'

const read = (text: string) => readUnsubscribeUrl({CESS_UNSUBSCRIBE_URL: text})

describe('the address to leave the list at', () => {
  it('loses the slash at its end, and may be missing', () => {
    expect(read('https://cess.example.org/unsubscribe/')).toBe('https://cess.example.org/unsubscribe')
    expect(read('https://cess.example.org')).toBe('https://cess.example.org')
    expect(read(' ')).toBeUndefined()
    expect(readUnsubscribeUrl({})).toBeUndefined()
  })

  it.each([
    'http://cess.example.org/unsubscribe',
    'cess.example.org/unsubscribe',
    'https://cess.example.org/?list=1',
    'https://cess.example.org/#x',
    'https://user:word@cess.example.org/',
    'javascript:alert(1)',
  ])('is refused before anything is sent: %s', text => {
    expect(() => read(text)).toThrow(UsageError)
  })

  it('can bring no field into a head', () => {
    expect(read('https://cess.example.org/a\r\nBcc: x')).toBe('https://cess.example.org/aBcc:%20x')
  })
})
