import { useTranslation } from 'react-i18next'
import { DownloadLine } from '@/ui/DownloadLine'
import { exportAddress, type Filters } from '../filters'

/** The cities that the filters leave, as files. */
export function CityDownloads({ filters = {}, label }: { filters?: Filters; label?: string }) {
  const { t } = useTranslation('directory')
  return (
    <DownloadLine
      label={label ?? t('download')}
      files={{
        csv: exportAddress(filters, 'csv'),
        xlsx: exportAddress(filters, 'xlsx'),
        geojson: exportAddress(filters, 'geojson'),
      }}
    />
  )
}
