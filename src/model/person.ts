/** A person's name in its parts, as catalogues and reference managers need it. */
export interface NameParts {
  readonly given: string
  /** `de`, `von der`, `d’`: before the family name, and no part of it where names are sorted. */
  readonly particle?: string | undefined
  readonly family: string
  /** `Jr.`, `III`. */
  readonly suffix?: string | undefined
}

/** Who signs: a whole name, as it is printed, with its parts where they are known. */
export interface Named {
  readonly name: string
  /** Absent for institutions, people of one name, and names that are given whole. */
  readonly parts?: NameParts | undefined
}

/** `Charles de Gaulle`, `Valéry d’Estaing`, `Martin Luther King Jr.` */
export const fullName = ({given, particle, family, suffix}: NameParts): string =>
  [given, familyName({particle, family}), suffix].filter(part => part !== undefined).join(' ')

/** `de Gaulle`, `d’Estaing`, `al-Rashid`: particles that end in an apostrophe or a hyphen stand close. */
export function familyName({particle, family}: Pick<NameParts, 'particle' | 'family'>): string {
  if (particle === undefined) return family
  return /['’-]$/.test(particle) ? `${particle}${family}` : `${particle} ${family}`
}

/** A name with the family name first: `de Gaulle, Charles`, `King Jr., Martin Luther`; a name without parts as it is. */
export function invertedName({name, parts}: Named): string {
  if (!parts) return name
  return `${sortedName(parts)}, ${parts.given}`
}

/** A name without what is given, as lists sort it: `de Gaulle`, `King Jr.` */
export const sortedName = (parts: NameParts): string =>
  [familyName(parts), parts.suffix].filter(part => part !== undefined).join(' ')
