import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { DownloadButton } from '@/ui/DownloadButton'
import { fetchContent, fileQuery } from '../api'

/** A file that only some may have, by its id; to others it is not shown. */
export function FileDownload({ id }: { id: string }) {
  const { t } = useTranslation('file')
  const { data } = useQuery({ ...fileQuery(id), retry: false })
  if (!data) return null
  return (
    <DownloadButton
      label={t('download', { name: data.name })}
      fileName={data.name}
      fetchFile={() => fetchContent(id)}
    />
  )
}
