import { Container, Group, Stack, Text, Title } from '@mantine/core'
import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { hasNavigated } from '@/lib/navigation'
import classes from './Page.module.css'

interface PageProps {
  title: ReactNode
  /** The title of the browser's tab, where `title` is more than a text. */
  documentTitle?: string
  /** One sentence for search engines and previews. */
  description?: string
  /** The language of the title, where it is not the page's. */
  titleLang?: string
  above?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  /** `read` keeps to the length of a line of text. */
  width?: 'read' | 'work' | 'full'
  children?: ReactNode
}

const widths = { read: 760, work: 1120, full: 1120 }

/** Every page: one title, told to the browser and, after a change of page, to whoever listens rather than looks. */
export function Page(props: PageProps) {
  const { description, above, lead, actions, width = 'work', children } = props
  const words = titleWords(props)
  return (
    <Container size={widths[width]} py={{ base: 'lg', sm: 'xl' }}>
      {description && <meta name="description" content={description} />}
      {description && <meta property="og:description" content={description} />}
      {words && <meta property="og:title" content={words} />}
      <Stack gap="lg" className={classes.page}>
        {above}
        <Group justify="space-between" align="flex-end" gap="md">
          <Stack gap="xs" maw={760} className={classes.head}>
            <PageHeading {...props} />
            {lead && (
              <Text size="lg" c="dimmed" component="div">
                {lead}
              </Text>
            )}
          </Stack>
          {actions && <Group data-print="no">{actions}</Group>}
        </Group>
        {children}
      </Stack>
    </Container>
  )
}

/** The title of a page that is set otherwise than `Page` sets it. */
export function PageHeading(props: Pick<PageProps, 'title' | 'documentTitle' | 'titleLang'>) {
  const heading = useTitle(titleWords(props))
  return (
    <Title order={1} ref={heading} tabIndex={-1} lang={props.titleLang}>
      {props.title}
    </Title>
  )
}

function titleWords({ title, documentTitle }: Pick<PageProps, 'title' | 'documentTitle'>) {
  return documentTitle ?? (typeof title === 'string' ? title : undefined)
}

function useTitle(words: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { pathname } = useLocation()
  useEffect(() => {
    document.title = words ? `${words} – Paideia` : 'Paideia'
  }, [words])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the page changes, not its title
  useEffect(() => {
    if (hasNavigated()) heading.current?.focus({ preventScroll: true })
  }, [pathname])
  return heading
}
