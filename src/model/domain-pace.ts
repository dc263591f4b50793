/** Messages a minute by domain, each with all below it. */
export type DomainPace = Readonly<Record<string, number>>

/** The domain of `pace` that an address falls under, the longest where several do; undefined where none does. */
export function pacedDomain(pace: DomainPace, domain: string): string | undefined {
  const names = Object.keys(pace).filter(name => {
    const lower = name.toLowerCase()
    return domain === lower || domain.endsWith(`.${lower}`)
  })
  return names.toSorted((a, b) => b.length - a.length)[0]
}
