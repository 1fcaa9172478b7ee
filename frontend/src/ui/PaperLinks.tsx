import { Anchor, Group } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { DownloadButton } from './DownloadButton'
import classes from './DownloadLine.module.css'

const paperFormats = ['pdf', 'docx', 'html'] as const
export type PaperFormat = (typeof paperFormats)[number]

interface PaperLinksProps {
  /** What is downloaded. */
  label: string
  /** The address of each format. */
  address: (format: PaperFormat) => string
  /** Where it is not for everybody, it is fetched as whoever is signed in, under this name. */
  fetchAs?: { name: string; fetchFile: (format: PaperFormat) => Promise<Blob> }
}

/** A document to print, to edit or to read as a page. */
export function PaperLinks({ label, address, fetchAs }: PaperLinksProps) {
  const { t } = useTranslation('ui')
  if (fetchAs) {
    return (
      <Group gap="xs" role="group" aria-label={label} data-print="no">
        {paperFormats.map((format) => (
          <DownloadButton
            key={format}
            label={t(`paper.${format}`)}
            fileName={`${fetchAs.name}.${format}`}
            fetchFile={() => fetchAs.fetchFile(format)}
          />
        ))}
      </Group>
    )
  }
  return (
    <p className={classes.line} data-print="no">
      <IconDownload aria-hidden size={18} className={classes.icon} />
      <span>{label}</span>
      {paperFormats.map((format) => (
        <Anchor key={format} href={address(format)} download={format !== 'html'} inherit className={classes.file}>
          {t(`paper.${format}`)}
        </Anchor>
      ))}
    </p>
  )
}
