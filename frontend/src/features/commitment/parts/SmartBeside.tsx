import { Anchor, Group, List, Stack, Text } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { SmartCriterion, SmartFinding } from '@/api/generated'
import { Section } from '@/ui/Section'
import { inputOf } from '../form/pointers'

const criteria: SmartCriterion[] = ['SPECIFIC', 'MEASURABLE', 'ACHIEVABLE', 'RESOURCED', 'TIME_BOUND']

interface SmartBesideProps {
  findings: SmartFinding[]
  sourceLanguage: string
  /** Called before a field is shown, since another language may be open. */
  onGo: () => void
}

/** What makes a commitment one that can be followed: what is there, and what is missing with the way to its field. */
export function SmartBeside({ findings, sourceLanguage, onGo }: SmartBesideProps) {
  const { t } = useTranslation('commitment')
  return (
    <Section title={t('smart.title')} isAside>
      <Text size="sm" c="dimmed">
        {t('smart.hint')}
      </Text>
      <Stack gap="sm" mt="xs" role="status">
        {criteria.map((criterion) => (
          <Criterion
            key={criterion}
            criterion={criterion}
            findings={findings.filter((finding) => finding.criterion === criterion)}
            sourceLanguage={sourceLanguage}
            onGo={onGo}
          />
        ))}
      </Stack>
    </Section>
  )
}

function Criterion({ criterion, findings, sourceLanguage, onGo }: SmartBesideProps & { criterion: SmartCriterion }) {
  const { t, i18n } = useTranslation('commitment')
  const isMet = findings.length === 0
  const Icon = isMet ? IconCircleCheck : IconCircleDashed
  const words = ({ code, message }: SmartFinding) =>
    i18n.exists(`commitment:smart.code.${code}`) ? t(`smart.code.${code as 'due-missing'}`) : message

  function go(event: MouseEvent, finding: SmartFinding) {
    event.preventDefault()
    onGo()
    const name = inputOf(finding.pointer, sourceLanguage)
    // Only then is the field of that language there.
    requestAnimationFrame(() => (document.getElementsByName(name)[0] ?? document.getElementById(name))?.focus())
  }

  return (
    <div>
      <Group gap={6} wrap="nowrap" c={isMet ? 'var(--paideia-network-5)' : 'dimmed'}>
        <Icon aria-hidden size={20} stroke={1.7} style={{ flex: 'none' }} />
        <Text span fw={600} c="var(--mantine-color-text)">
          {t(isMet ? 'smart.met' : 'smart.unmet', { criterion: t(`smart.${criterion}`) })}
        </Text>
      </Group>
      {!isMet && (
        <List listStyleType="none" ps={26} spacing={2}>
          {findings.map((finding) => (
            <List.Item key={finding.code}>
              <Anchor
                size="sm"
                href={`#${inputOf(finding.pointer, sourceLanguage)}`}
                onClick={(event) => go(event, finding)}
              >
                {words(finding)}
              </Anchor>
              {finding.required && (
                <Text span size="sm" c="dimmed">
                  {' '}
                  {t('smart.required')}
                </Text>
              )}
            </List.Item>
          ))}
        </List>
      )}
    </div>
  )
}
