import type { ReactNode } from 'react'
import classes from './WorldMap.module.css'

/** The room that a map takes, before it is there as afterwards. */
export function MapSpace({ children }: { children?: ReactNode }) {
  return <div className={classes.map}>{children}</div>
}
