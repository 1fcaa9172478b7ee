import { Checkbox } from '@mantine/core'
import classes from './RowBox.module.css'

interface RowBoxProps {
  /** What is picked with it. */
  label: string
  isPicked: boolean
  onToggle: () => void
}

/** The box that picks a row of a table, with room for a finger around it. */
export function RowBox({ label, isPicked, onToggle }: RowBoxProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the box is in it; the label is where it can be touched
    <label className={classes.box}>
      <Checkbox aria-label={label} checked={isPicked} onChange={onToggle} />
    </label>
  )
}
