import { Box, Container, Grid, Group, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Signatories } from '@/features/adherence/public/Signatories'
import { ClauseOutcomes } from '@/features/commitment/public/ClauseOutcomes'
import { DeclarationFacts } from '@/features/declaration/public/DeclarationFacts'
import { declarationQuery } from '@/features/declaration/public/queries'
import { StateMark } from '@/features/declaration/public/StateMark'
import { Versions } from '@/features/declaration/public/Versions'
import { FollowButton } from '@/features/inbox/public/FollowButton'
import { usePickText } from '@/ui/LangText'
import { SourceList } from '@/ui/SourceList'
import { DeclarationActions } from './declaration/DeclarationActions'
import { DeclarationDocument } from './declaration/DeclarationDocument'

/** A declaration as a document on paper, and beside it what is known of it. */
export function DeclarationPage() {
  const { t } = useTranslation('declaration')
  const { slug } = useParams({ from: '/$lang/declarations/$slug' })
  const { data: declaration } = useSuspenseQuery(declarationQuery(slug))
  const title = usePickText()(declaration.titles, declaration.sourceLanguage)
  return (
    <Container py={{ base: 'lg', sm: 'xl' }}>
      <meta name="description" content={t('page.description', { title })} />
      <Stack gap="lg">
        <Group justify="space-between" data-print="no">
          <StateMark state={declaration.state} />
          <Group>
            <FollowButton kind="DECLARATION" record={slug} name={title} />
            <DeclarationActions declaration={declaration} />
          </Group>
        </Group>
        {declaration.state === 'DRAFT' && <Text c="dimmed">{t('page.draft')}</Text>}
        <Grid gap="xl">
          <Grid.Col span={{ base: 12, md: 8 }}>
            <DeclarationDocument declaration={declaration} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 4 }}>
            <Stack gap="xl">
              <DeclarationFacts declaration={declaration} />
              {declaration.version && <Versions slug={slug} />}
              <SourceList sources={declaration.sources} />
            </Stack>
          </Grid.Col>
        </Grid>
        {declaration.state !== 'DRAFT' && declaration.hasText && (
          <Box id="commitments" mt="xl">
            <ClauseOutcomes declaration={slug} sourceLanguage={declaration.sourceLanguage} />
          </Box>
        )}
        {declaration.state !== 'DRAFT' && (declaration.hasText || declaration.signatures > 0) && (
          <Box id="signatories" mt="xl">
            <Signatories declaration={slug} />
          </Box>
        )}
      </Stack>
    </Container>
  )
}
