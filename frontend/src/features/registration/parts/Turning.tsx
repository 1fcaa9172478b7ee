import { type ReactNode, useEffect, useRef } from 'react'

interface TurningProps {
  /** What is shown now. */
  of: string
  children: ReactNode
}

/** A place where a form takes the place of its button, and gives way to it again: the focus goes there with each turn. */
export function Turning({ of, children }: TurningProps) {
  const box = useRef<HTMLDivElement>(null)
  const shown = useRef(of)
  useEffect(() => {
    if (shown.current !== of) box.current?.focus()
    shown.current = of
  }, [of])
  return (
    <div ref={box} tabIndex={-1}>
      {children}
    </div>
  )
}
