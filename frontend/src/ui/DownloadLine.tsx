import { Anchor } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import classes from './DownloadLine.module.css'

interface DownloadLineProps {
  /** What is downloaded. */
  label: string
  files: { name: string; href: string }[]
}

/** What is shown, as files. */
export function DownloadLine({ label, files }: DownloadLineProps) {
  return (
    <p className={classes.line} data-print="no">
      <IconDownload aria-hidden size={18} className={classes.icon} />
      {label}
      {files.map(({ name, href }) => (
        <Anchor key={href} href={href} download inherit className={classes.file}>
          {name}
        </Anchor>
      ))}
    </p>
  )
}
