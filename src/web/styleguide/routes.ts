import { Router } from "express";

/** Shows every component with its fixtures. Served in development only. */
export const styleguideRoutes = (): Router => Router();
