import { IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useState } from 'react'
import classes from './FileDrop.module.css'

interface FileDropProps {
  /** What to do, as a sentence that is also a button: “Choose a file or drop it here”. */
  label: string
  /** Which endings the dialog offers. */
  accept?: string[]
  isBusy?: boolean
  describedBy?: string
  name?: string
  onFile: (file: File) => void
  children?: ReactNode
}

/** A place for one file: chosen from a dialog by mouse, touch or keyboard, or dropped. */
export function FileDrop({ label, accept, isBusy, describedBy, name, onFile, children }: FileDropProps) {
  const [isOver, setOver] = useState(false)

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file && !isBusy) onFile(file)
  }

  return (
    <label
      className={classes.drop}
      data-over={isOver || undefined}
      data-disabled={isBusy || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        type="file"
        name={name}
        className={classes.input}
        accept={accept?.join(',')}
        disabled={isBusy}
        aria-describedby={describedBy}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          // The same file may be chosen again.
          event.currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
      <IconFileUpload aria-hidden size={24} stroke={1.6} />
      <span className={classes.words}>{label}</span>
      {children}
    </label>
  )
}
