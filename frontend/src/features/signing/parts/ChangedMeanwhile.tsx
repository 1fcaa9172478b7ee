import { Alert } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

/** Nothing was signed, since something is another than what was confirmed: it takes the focus, and says what to read again. */
export function ChangedMeanwhile({ what }: { what: 'text' | 'answers' }) {
  const { t } = useTranslation('signing')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      variant="outline"
      color="orange"
      title={t(`changed.${what}.title`)}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      {t(`changed.${what}.then`)}
    </Alert>
  )
}
