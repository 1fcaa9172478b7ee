import { handsOf } from '../public/hands'

/** Everybody who signed, each on a line. */
export function Hands({ signed }: { signed: Parameters<typeof handsOf>[0] }) {
  return handsOf(signed).map((hand) => <div key={hand}>{hand}</div>)
}
