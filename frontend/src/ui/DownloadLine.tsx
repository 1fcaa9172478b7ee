import { Anchor } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './DownloadLine.module.css'

const formats = ['csv', 'xlsx', 'geojson'] as const

interface DownloadLineProps {
  /** What is downloaded. */
  label: string
  /** The address of each format in which it can be had. */
  files: Partial<Record<(typeof formats)[number], string>>
}

/** What is shown, as files. */
export function DownloadLine({ label, files }: DownloadLineProps) {
  const { t } = useTranslation('ui')
  return (
    <p className={classes.line} data-print="no">
      <IconDownload aria-hidden size={18} className={classes.icon} />
      <span>{label}</span>
      {formats.map(
        (format) =>
          files[format] && (
            <Anchor key={format} href={files[format]} download inherit className={classes.file}>
              {t(`format.${format}`)}
            </Anchor>
          ),
      )}
    </p>
  )
}
