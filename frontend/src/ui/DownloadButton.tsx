import { Button, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { wrapping } from './wrapping'

interface DownloadButtonProps {
  label: string
  fileName: string
  fetchFile: () => Promise<Blob>
}

/** A file that only some may have: it is fetched as whoever is signed in, since a link could not say who asks. */
export function DownloadButton({ label, fileName, fetchFile }: DownloadButtonProps) {
  const { t } = useTranslation('ui')
  const { mutate, isPending, isError } = useMutation({
    mutationFn: fetchFile,
    onSuccess: (file) => save(file, fileName),
  })
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload aria-hidden size={18} />}
        loading={isPending}
        onClick={() => mutate()}
        data-print="no"
        {...wrapping}
      >
        {label}
      </Button>
      {isError && (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {t('downloadFailed')}
        </Text>
      )}
    </>
  )
}

function save(file: Blob, name: string) {
  const address = URL.createObjectURL(file)
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  URL.revokeObjectURL(address)
}
