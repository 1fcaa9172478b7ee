export const cityRoutes = []
