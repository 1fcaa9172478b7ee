import { Anchor, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { configurationQuery } from '@/api/configuration'
import { Rich } from '@/lib/i18n/Rich'
import { Section } from '@/ui/Section'

/** Who runs this place and how to write to them, as it is configured; that it is not said is said, too. */
export function Operator({ heading }: { heading: string }) {
  const { t } = useTranslation('about')
  const { operator, contact } = useSuspenseQuery(configurationQuery).data
  return (
    <Section title={heading}>
      <Text maw="68ch">{operator ? t('operator.who', { operator }) : t('operator.unknown')}</Text>
      {contact && (
        <Text maw="68ch">
          <Rich text={t('operator.write', { contact })} marks={{ a: <Anchor href={`mailto:${contact}`} inherit /> }} />
        </Text>
      )}
    </Section>
  )
}
