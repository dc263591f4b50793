/** The id in a `#fragment`, which may be written with percent signs. */
export function referredId(url: string): string {
  const id = url.slice(1)
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
