import { useTranslation } from 'react-i18next'
import type { CommitmentFigures } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { DownloadLine } from '@/ui/DownloadLine'

interface FiguresFootProps {
  figures: CommitmentFigures
  network: string | undefined
  /** What the picture does not show. */
  leftOut: string
}

/** Below a chart: what it leaves out, where its figures come from, and the same as files. */
export function FiguresFoot({ figures: { by, asOf }, network, leftOut }: FiguresFootProps) {
  const { t } = useTranslation('progress')
  const format = useFormat()
  const query = new URLSearchParams(network ? { by, network } : { by })
  return (
    <>
      {leftOut} {t('overview.notCounted')} {t('overview.source', { at: format.instant(asOf) })}
      <DownloadLine
        label={t('overview.download')}
        files={{ csv: `/api/v1/commitment-figures.csv?${query}`, xlsx: `/api/v1/commitment-figures.xlsx?${query}` }}
      />
    </>
  )
}
