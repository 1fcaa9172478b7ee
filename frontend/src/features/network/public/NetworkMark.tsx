/** The spot of colour that a network has on every map and in every list; its name always stands beside it. */
export function NetworkMark({ colour }: { colour: string }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" style={{ flex: 'none' }}>
      <circle cx="6" cy="6" r="5.5" style={{ fill: colour }} />
    </svg>
  )
}
