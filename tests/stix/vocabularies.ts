/** Open vocabularies of STIX 2.1, section 10, as far as our objects use them. */
export const regions: ReadonlySet<string> = new Set([
  ...['africa', 'eastern-africa', 'middle-africa', 'northern-africa', 'southern-africa', 'western-africa'],
  ...['americas', 'caribbean', 'central-america', 'latin-america-caribbean', 'northern-america', 'south-america'],
  ...['asia', 'central-asia', 'eastern-asia', 'southern-asia', 'south-eastern-asia', 'western-asia'],
  ...['europe', 'eastern-europe', 'northern-europe', 'southern-europe', 'western-europe'],
  ...['oceania', 'antarctica', 'australia-new-zealand', 'melanesia', 'micronesia', 'polynesia'],
])

export const identityClasses: ReadonlySet<string> = new Set(
  'individual group system organization class unspecified'.split(' '),
)

export const reportTypes: ReadonlySet<string> = new Set([
  ...['attack-pattern', 'campaign', 'identity', 'indicator', 'intrusion-set', 'malware', 'observed-data'],
  ...['threat-actor', 'threat-report', 'tool', 'vulnerability'],
])

/** Ids of the markings by value of the extension's property (TLP 2.0 extension of OASIS). */
export const tlpMarkings: Readonly<Record<string, string>> = {
  clear: 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487',
  green: 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb',
  amber: 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  'amber+strict': 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003',
  red: 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1',
}
