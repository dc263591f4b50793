/** The name of figures with their unit, “Share (%)”; alone where it names the unit itself, “Incidents”. */
export const withUnit = (name: string, unit: string | undefined): string =>
  unit === undefined || name.toLowerCase() === unit.toLowerCase() ? name : `${name} (${unit})`
