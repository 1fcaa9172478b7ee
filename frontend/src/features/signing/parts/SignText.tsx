import { Button, Group, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Adherence } from '@/api/generated'
import { adherenceTextQuery } from '@/features/adherence/public/queries'
import { SignedPaper } from '@/features/adherence/public/SignedPaper'
import { useNetworks } from '@/features/network/public/useNetworks'

interface SignTextProps {
  adherence: Adherence
  onNext: () => void
  onBack: () => void
}

/** The whole text with the name of the city in it, to be read before anything is signed. */
export function SignText({ adherence, onNext, onBack }: SignTextProps) {
  const { t } = useTranslation('signing')
  const { fullName } = useNetworks()
  const { data: text } = useSuspenseQuery(adherenceTextQuery(adherence.id, adherence.updatedAt))
  return (
    <Stack gap="lg" maw={760}>
      <SignedPaper text={text} issuer={fullName(adherence.declaration.issuer)} />
      {text.openFields.length > 0 && <Text c="dimmed">{t('sign.text.open')}</Text>}
      <Group>
        <Button onClick={onNext}>{t('sign.text.read')}</Button>
        <Button variant="subtle" onClick={onBack}>
          {t('sign.back')}
        </Button>
      </Group>
    </Stack>
  )
}
