const weighted = (digits: string, weight: number): number =>
  [...digits].reduce((sum, digit, index) => sum + Number(digit) * (weight - index), 0)

const ofEleven = (rest: number): string => (rest === 10 ? 'X' : String(rest))

function isbnCharacter(value: string): string {
  const digits = value.replaceAll(/[- ]/g, '').slice(0, -1)
  if (digits.length === 9) return ofEleven((11 - (weighted(digits, 10) % 11)) % 11)
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 ? 3 : 1), 0)
  return String((10 - (sum % 10)) % 10)
}

/**
 * The last character that the others call for, by kind of number. The last one given is not looked at.
 *
 * @see ISO 3297 (ISSN), ISO 2108 (ISBN of 10 and 13), ISO 7064 MOD 11-2 (ORCID iD)
 * @example checkCharacter.issn('1234-5670') // '9'
 */
export const checkCharacter: Readonly<Record<'issn' | 'isbn' | 'orcid', (value: string) => string>> = {
  issn: value => ofEleven((11 - (weighted(value.replace('-', '').slice(0, 7), 8) % 11)) % 11),
  isbn: isbnCharacter,
  orcid: value => {
    const digits = [...value.replaceAll('-', '').slice(0, 15)]
    const total = digits.reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
    return ofEleven((12 - (total % 11)) % 11)
  },
}
