import { Alert, Stack, Text } from '@mantine/core'
import { IconCircleCheck, IconCircleX, IconFileUnknown, IconHelpCircle } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SignatureVerification } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { sha256 } from '@/lib/sha256'
import { FileDrop } from '@/ui/FileDrop'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { verifyFile } from '../api'
import { CodeLink } from '../public/CodeLink'
import { Digest } from './Digest'

interface Checked {
  fileName: string
  digest: string
  /** What was signed in that very file; null where it is none of ours. */
  found: SignatureVerification | null
  /** It is no PDF at all: most likely another file was chosen by mistake. */
  isOther: boolean
}

/** Holds a PDF against what was signed: the file stays on the device, only its digest is asked for. */
export function FileCheck({ expected }: { expected?: SignatureVerification }) {
  const { t } = useTranslation('adherence')
  const check = useMutation({
    mutationFn: async (file: File): Promise<Checked> => {
      const bytes = await file.arrayBuffer()
      const digest = await sha256(bytes)
      const found = digest === expected?.documentSha256 ? expected : await verifyFile(digest)
      return { fileName: file.name, digest, found, isOther: !isPdf(bytes) }
    },
  })
  return (
    <Stack gap="md" data-print="no">
      <Text id="file-check">{t('check.hint')}</Text>
      <FileDrop
        label={t('check.choose')}
        accept={['.pdf', 'application/pdf']}
        describedBy="file-check"
        isBusy={check.isPending}
        onFile={(file) => check.mutate(file)}
      />
      {check.error && <ProblemAlert error={check.error} />}
      {check.data && <Verdict key={check.submittedAt} checked={check.data} expected={expected} />}
    </Stack>
  )
}

function Verdict({
  checked: { fileName, digest, found, isOther },
  expected,
}: {
  checked: Checked
  expected?: SignatureVerification
}) {
  const { t } = useTranslation('adherence')
  const format = useFormat()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const isThis = found !== null && (!expected || found.code === expected.code)
  const kind = isThis ? 'this' : found ? 'other' : isOther ? 'noPdf' : 'unknown'
  const Icon = { this: IconCircleCheck, other: IconCircleX, noPdf: IconFileUnknown, unknown: IconHelpCircle }[kind]
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      variant="outline"
      color={kind === 'this' ? 'ink' : kind === 'unknown' ? 'red' : 'orange'}
      icon={<Icon aria-hidden />}
      title={t(`check.${kind}`, { name: fileName })}
      styles={{ title: { color: 'var(--mantine-color-text)', overflowWrap: 'anywhere' } }}
    >
      <Stack gap="xs">
        <Text>{t(`check.${kind}Hint`)}</Text>
        {found && (
          <Text>
            {t('check.of', { city: found.cityName, title: found.title, date: format.day(found.signedOn) })}{' '}
            {!found.stands && found.withdrawnOn && t('verify.withdrawn', { date: format.day(found.withdrawnOn) })}
          </Text>
        )}
        {found && found.code !== expected?.code && <CodeLink code={found.code} />}
        {kind !== 'noPdf' && (
          <Text size="sm" c="dimmed" component="div">
            {t('check.digest')} <Digest value={digest} />
          </Text>
        )}
      </Stack>
    </Alert>
  )
}

/** Every PDF begins so. */
function isPdf(bytes: ArrayBuffer) {
  return new TextDecoder('latin1').decode(bytes.slice(0, 5)) === '%PDF-'
}
